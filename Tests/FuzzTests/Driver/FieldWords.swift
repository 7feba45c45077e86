import Assessment
import RubricFiles

/// The keys and words of the field tables, as libFuzzer's dictionary.
enum FieldWords {
  static var dictionary: String {
    var words: Set<String> = [
      "- ", ": ", "{", "}", "[", "]", "\\x0a  ", "\\x1e", "&", "*", "<<: ", "!!", "|\\x0a", ">-\\x0a",
    ]
    for form in DocumentForm.allCases { collect(form.table, form.word, &words) }
    return words.sorted().map { "\"\($0)\"\n" }.joined()
  }

  private static func collect(_ table: FieldTable, _ word: String, _ words: inout Set<String>) {
    words.insert(word)
    for field in table.fields where words.insert("\(field.name): ").inserted { collect(field.type, &words) }
  }

  private static func collect(_ type: FieldType, _ words: inout Set<String>) {
    switch type {
    case .record(let table): collect(table, table.name, &words)
    case .list(let type, _), .map(_, let type): collect(type, &words)
    case .anyOf(let types): for type in types { collect(type, &words) }
    case .choice(let choices): words.formUnion(choices)
    default: break
    }
  }
}
