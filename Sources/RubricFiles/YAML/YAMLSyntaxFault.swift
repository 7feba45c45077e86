import Assessment
import SourceDiagnostics

/// What libyaml could not read. It cannot recover, so a file has one such fault at most.
struct YAMLSyntaxFault: Error {
  /// libyaml's own words.
  let problem: String
  let place: SourcePosition
  /// Where the unfinished construct began.
  let begin: SourcePosition?

  func diagnostic(file: String) -> Diagnostic {
    let span = SourceSpan(file: file, start: place, end: SourcePosition(line: place.line, column: place.column + 1))
    let known = YAMLSyntaxFault.explanations.first { problem.contains($0.problem) }
    let message =
      known?.message ?? LocalizedText(id: "YAML tidak dapat dibaca: \(problem)", en: "YAML cannot be read: \(problem)")
    var diagnostic = Diagnostic(.yamlSyntax, message, at: span)
    if let help = known?.help { diagnostic.help = help }
    if let begin, begin.line != place.line {
      let start = SourceSpan(file: file, start: begin, end: begin)
      let text = LocalizedText(id: "bagian yang belum selesai dimulai di sini", en: "the unfinished part begins here")
      diagnostic.notes = [.init(text, at: start)]
    }
    return diagnostic
  }

  private struct Explanation {
    let problem: String
    let message: LocalizedText
    let help: LocalizedText?
  }

  private static let explanations = [
    Explanation(
      problem: "mapping values are not allowed",
      message: LocalizedText(id: "tanda \":\" tidak boleh di sini", en: "a \":\" cannot stand here"),
      help: LocalizedText(
        id: "beri tanda kutip pada teks yang memuat \": \", atau periksa indentasi baris ini",
        en: "quote a text that contains \": \", or check this line's indentation"
      )
    ),
    Explanation(
      problem: "found character that cannot start any token",
      message: LocalizedText(id: "karakter ini tidak boleh mengawali nilai", en: "this character cannot begin a value"),
      help: LocalizedText(
        id: "indentasi dengan spasi, bukan tab; beri tanda kutip pada teks yang diawali @ atau `",
        en: "indent with spaces, not tabs; quote a text that begins with @ or `"
      )
    ),
    Explanation(
      problem: "did not find expected key",
      message: LocalizedText(id: "di sini seharusnya ada kunci", en: "a key should stand here"),
      help: LocalizedText(
        id: "samakan indentasi kunci yang sederajat",
        en: "give keys of one level the same indentation"
      )
    ),
    Explanation(
      problem: "could not find expected ':'",
      message: LocalizedText(id: "setelah kunci harus ada \":\"", en: "a \":\" must follow a key"),
      help: nil
    ),
    Explanation(
      problem: "did not find expected '-' indicator",
      message: LocalizedText(
        id: "di sini seharusnya ada butir daftar \"- \"",
        en: "a list item \"- \" should stand here"
      ),
      help: LocalizedText(
        id: "samakan indentasi semua butir daftar",
        en: "give all items of a list the same indentation"
      )
    ),
    Explanation(
      problem: "did not find expected ',' or",
      message: LocalizedText(
        id: "di dalam kurung harus ada \",\" atau kurung tutup",
        en: "a \",\" or a closing bracket must stand here"
      ),
      help: nil
    ),
    Explanation(
      problem: "unexpected end of stream",
      message: LocalizedText(id: "tanda kutip tidak ditutup", en: "a quotation mark is not closed"),
      help: nil
    ),
    Explanation(
      problem: "control characters are not allowed",
      message: LocalizedText(id: "karakter kendali tidak diperbolehkan", en: "control characters are not allowed"),
      help: LocalizedText(id: "simpan berkas sebagai teks UTF-8", en: "save the file as UTF-8 text")
    ),
  ]
}
