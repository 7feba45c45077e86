import Assessment
private import FoundationEssentials
import RubricFiles
import SourceDiagnostics
import Testing

@Suite struct DiagnosticCodeTests {
  /// The texts of this module's sources and tests, beside this file.
  private static func swiftTexts(_ folder: String) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false)).filter {
      $0.hasSuffix(".swift")
    }
    return try names.sorted().map { name in
      String(decoding: try Data(contentsOf: root.appending(path: name)), as: UTF8.self)
    }
  }

  private static func declared() throws -> [String] {
    try swiftTexts("Sources/RubricFiles").flatMap { text in
      text.split(separator: "DiagnosticCode(\n    \"").dropFirst().map { String($0.prefix(5)) }
    }
  }

  @Test func listsEveryDeclaredCodeOnce() throws {
    let listed = DiagnosticCode.definitionFiles.map(\.code)
    #expect(listed.sorted() == (try Self.declared()).sorted())
    #expect(Set(listed).count == listed.count)
  }

  @Test(arguments: DiagnosticCode.definitionFiles) func speaksBothLanguages(code: DiagnosticCode) {
    for text in [code.title, code.remedy] {
      #expect(!text.id.isEmpty && !text.en.isEmpty && text.id != text.en)
    }
  }
}

@Suite struct FieldTableTests {
  @Test(arguments: DefinitionKind.allCases) func describesEveryFieldInBothLanguages(kind: DefinitionKind) {
    func check(_ table: FieldTable) {
      for field in table.fields {
        #expect(field.summary.id != field.summary.en, "\(table.name).\(field.name)")
        #expect(!field.summary.id.isEmpty && !field.summary.en.isEmpty)
        tables(of: field.type).forEach(check)
      }
      #expect(Set(table.fields.map(\.name)).count == table.fields.count, "\(table.name)")
    }
    check(kind.table)
  }

  private func tables(of type: FieldType) -> [FieldTable] {
    switch type {
    case .record(let table): [table]
    case .list(let type, _), .map(_, let type): tables(of: type)
    case .anyOf(let types): types.flatMap(tables)
    default: []
    }
  }
}
