package import Assessment

extension Checkpoint {
  package var paperCode: PaperCode { PaperCode(size: size, root: root) }

  /// What is printed for the signed minutes; a QR code of `compact` may stand below it.
  package func minutes(in language: Language) -> String {
    let root = String(self.root.description.dropFirst("sha256:".count))
    let halves = [root.prefix(32), root.suffix(32)].map { grouped($0) }
    return """
      \(Checkpoint.title[language])
        \(Checkpoint.sizeLabel[language]) \(size)
        \(Checkpoint.rootLabel[language]) \(halves[0])
                       \(halves[1])
        \(Checkpoint.timeLabel[language]) \(Timestamp.text(of: time))
        \(Checkpoint.authorLabel[language]) \(author)
        \(Checkpoint.codeLabel[language]) \(paperCode)

      """
  }

  private func grouped(_ digits: Substring) -> String {
    let digits = Array(digits)
    return stride(from: 0, to: digits.count, by: 8).map { String(digits[$0..<($0 + 8)]) }.joined(separator: " ")
  }

  private static let title = LocalizedText(id: "Titik periksa buku besar Takar", en: "Checkpoint of the Takar ledger")
  private static let sizeLabel = LocalizedText(id: "Jumlah daun :", en: "Leaves      :")
  private static let rootLabel = LocalizedText(id: "Akar SHA-256:", en: "Root SHA-256:")
  private static let timeLabel = LocalizedText(id: "Waktu (UTC) :", en: "Time (UTC)  :")
  private static let authorLabel = LocalizedText(id: "Dibuat oleh :", en: "Made by     :")
  private static let codeLabel = LocalizedText(id: "Kode ringkas:", en: "Short code  :")
}
