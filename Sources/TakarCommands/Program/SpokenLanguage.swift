import Assessment
import Glibc

/// The language in which this process speaks: `--lang`, then `TAKAR_LANG`, then `LANG`; Indonesian where none decides.
enum SpokenLanguage {
  static let current = chosen(arguments: CommandLine.arguments, environment: ProcessEnvironment.value)

  /// Read ahead of the parser, because help and the parser's own errors are spoken too.
  static func chosen(arguments: [String], environment: (String) -> String?) -> Language {
    if let word = option("--lang", in: arguments), let language = Language(rawValue: word) { return language }
    if let word = environment("TAKAR_LANG"), let language = Language(rawValue: word) { return language }
    return environment("LANG")?.hasPrefix("en") == true ? .english : .indonesian
  }

  private static func option(_ name: String, in arguments: [String]) -> String? {
    for (index, word) in arguments.enumerated() {
      if word == name { return index + 1 < arguments.count ? arguments[index + 1] : nil }
      if word.hasPrefix(name + "=") { return String(word.dropFirst(name.count + 1)) }
    }
    return nil
  }
}

/// The variables of the process's environment.
enum ProcessEnvironment {
  /// The value of a variable; an empty one counts as absent.
  static func value(_ name: String) -> String? {
    guard let pointer = getenv(name) else { return nil }
    let text = String(cString: pointer)
    return text.isEmpty ? nil : text
  }
}

/// The sentence in the process's language.
func spoken(id: String, en: String) -> String { LocalizedText(id: id, en: en)[SpokenLanguage.current] }
