import ArgumentParser
import Assessment
import AssessmentStore
import RubricFiles

/// Completion from the database and the definitions at hand; whatever goes wrong there completes nothing.
extension CompletionKind {
  static var event: CompletionKind {
    .custom { _, _, _ in
      (try? Store.open(at: GlobalOptions.fallbackDatabase, for: .reading).events().map(\.event.id)) ?? []
    }
  }

  static var rubric: CompletionKind {
    .custom { _, _, _ in DefinitionLibrary.embeddedOrLocal()?.set.rubrics.map(\.document.key.id) ?? [] }
  }

  static var standard: CompletionKind {
    .custom { _, _, _ in DefinitionLibrary.embeddedOrLocal()?.set.standards.map(\.document.key.id) ?? [] }
  }

  static var competency: CompletionKind {
    .custom { _, _, _ in
      DefinitionLibrary.embeddedOrLocal()?.set.dictionaries.flatMap { $0.value.competencies.map(\.code) } ?? []
    }
  }

  /// A NIP is offered only after its first eight digits were typed: it tells birth date and sex.
  static var employee: CompletionKind {
    .custom { words, index, typed in
      let prefix = words.indices.contains(index) ? words[index] : typed
      guard prefix.utf8.count >= 8, prefix.utf8.allSatisfy({ (48...57).contains($0) }) else { return [] }
      return (try? Store.open(at: GlobalOptions.fallbackDatabase, for: .reading).numbers(beginning: prefix)) ?? []
    }
  }
}

extension GlobalOptions {
  /// The database of a command line that is still being typed.
  static var fallbackDatabase: String { ProcessEnvironment.value("TAKAR_DATABASE") ?? "takar.db" }
}

extension DefinitionLibrary {
  static func embeddedOrLocal() -> DefinitionLibrary? {
    guard let options = try? GlobalOptions.parse([]) else { return nil }
    return try? read(options)
  }
}
