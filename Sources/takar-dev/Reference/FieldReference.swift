import Assessment
import RubricFiles

/// `Documentation/rujukan-berkas.md`: every key of every kind of file, made of the loader's own field tables.
struct FieldReference {
  static let fileName = "rujukan-berkas.md"

  /// Indonesian, as the guides for institutions are.
  var text: String {
    var lines = [
      "# Rujukan berkas: setiap kunci",
      "",
      "Dibuat oleh `make generated` dari tabel yang dipakai Takar untuk membaca dan memeriksa berkas; jangan disunting.",
      "Cara menulisnya: [panduan-lembaga.md](panduan-lembaga.md). Untuk editor: skema JSON di [schemas](schemas).",
      "",
    ]
    lines += DocumentForm.allCases.map { "- [`takar: \($0.word)`](#\(anchor($0.table))): \($0.table.summary.id)" }
    var seen: Set<String> = []
    for form in DocumentForm.allCases { lines += section(form.table, &seen) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The table of a mapping, and after it those of the mappings in it that had none yet.
  private func section(_ table: FieldTable, _ seen: inout Set<String>) -> [String] {
    guard seen.insert(table.name).inserted else { return [] }
    var lines = ["", "## \(table.name)", "", sentence(table.summary.id), ""]
    lines += ["| kunci | wajib | isi | arti |", "|---|---|---|---|"]
    for field in table.fields {
      let isRequired = field.presence == .required ? "ya" : ""
      lines.append("| `\(field.name)` | \(isRequired) | \(content(field.type)) | \(field.summary.id) |")
    }
    for field in table.fields {
      for inner in mappings(in: field.type) { lines += section(inner, &seen) }
    }
    return lines
  }

  private func content(_ type: FieldType) -> String {
    switch type {
    case .list(let element, let minimum):
      minimum > 1 ? "daftar paling sedikit \(minimum): \(content(element))" : "daftar: \(content(element))"
    case .map(let keys, let values): "pasangan \(content(keys)) dan \(content(values))"
    case .record(let table): "[\(table.name)](#\(anchor(table)))"
    case .anyOf(let types): types.map(content).joined(separator: ", atau ")
    case .parameters: "[parameter evaluator](referensi/evaluator.html)"
    default: type.phrase.id.replacing("|", with: "\\|")
    }
  }

  private func mappings(in type: FieldType) -> [FieldTable] {
    switch type {
    case .record(let table): [table]
    case .list(let element, _): mappings(in: element)
    case .map(_, let values): mappings(in: values)
    case .anyOf(let types): types.flatMap(mappings)
    default: []
    }
  }

  private func anchor(_ table: FieldTable) -> String { table.name.lowercased() }

  private func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }
}
