import SourceDiagnostics

extension RuleExplanation {
  private static let head = """
    takar: dictionary/1
    basis: [{regulation: Pedoman lembaga, certainty: practice}]
    competencies:
      - code: M.01
        title: Integritas
        levels:

    """

  private static let second = "  - code: M.02\n    title: Kerja sama\n    levels:\n"

  private static func level(_ number: Int, _ title: String, _ text: String) -> String {
    "      - level: \(number)\n        title: \(title)\n        indicators: [{code: \"\(number).1\", text: \(text)}]\n"
  }

  static let lint: [RuleExplanation] = [
    RuleExplanation(
      .vagueWord,
      id: "Kata yang menyerahkan ukuran kepada pembaca membuat dua asesor memberi dua nilai untuk perilaku yang sama.",
      en: "A word that leaves the measure to the reader makes two assessors rate one behaviour twice.",
      wrong: .dictionary(head + level(1, "Menjaga diri", "Melayani tamu dengan baik")),
      right: .dictionary(head + level(1, "Menjaga diri", "Menjawab pertanyaan tamu pada hari yang sama"))
    ),
    RuleExplanation(
      .twoBehaviours,
      id: "Bila hanya satu dari dua perilaku tampak, asesor tidak tahu harus menulis apa.",
      en: "Where only one of two behaviours is seen, the assessor does not know what to write.",
      wrong: .dictionary(head + level(1, "Menjaga diri", "Mencatat keluhan dan menegur petugas loket")),
      right: .dictionary(head + level(1, "Menjaga diri", "Mencatat keluhan pada buku loket"))
    ),
    RuleExplanation(
      .levelsAlike,
      id: "Dua level yang hampir sama bunyinya tidak dapat dibedakan ketika menilai.",
      en: "Two levels that read almost alike cannot be told apart when rating.",
      wrong: .dictionary(
        head + level(1, "Menjaga perilaku", "Mematuhi kode etik")
          + level(2, "Menjaga perilaku unit", "Mematuhi kode etik pegawai")
      ),
      right: .dictionary(
        head + level(1, "Menjaga perilaku", "Mematuhi kode etik")
          + level(2, "Menjaga perilaku unit", "Menegur rekan yang melanggar aturan")
      )
    ),
    RuleExplanation(
      .copiedText,
      id: "Teks yang sama di dua tempat biasanya tertinggal dari salinan.",
      en: "The same text in two places is usually left over from copying.",
      wrong: .dictionary(
        head + level(1, "Menjaga perilaku sendiri", "Mematuhi kode etik") + second
          + level(1, "Bekerja bersama", "Mematuhi kode etik")
      ),
      right: .dictionary(
        head + level(1, "Menjaga perilaku sendiri", "Mematuhi kode etik") + second
          + level(1, "Bekerja bersama", "Membagikan catatan rapat pada hari yang sama")
      )
    ),
    RuleExplanation(
      .withoutCitation,
      id: "Orang yang dinilai berhak tahu aturan ini dari mana.",
      en: "Who is assessed may ask where the rule comes from.",
      wrong: .file("takar: standard/1\ntitle: Pengelola arsip\n"),
      right: .file(
        "takar: standard/1\ntitle: Pengelola arsip\n"
          + "basis: [{regulation: Keputusan kepala lembaga, certainty: practice}]\n"
      )
    ),
    RuleExplanation(
      .allowWithoutReason,
      id: "Pengecualian tanpa alasan tidak dapat ditinjau oleh orang berikutnya.",
      en: "The next reader cannot review an exception without a reason.",
      wrong: .file(
        "takar: standard/1\n# takar: allow W0505\n"
          + "basis: [{regulation: Keputusan kepala lembaga, certainty: practice}]\n"
      ),
      right: .file("takar: standard/1\n# takar: allow W0505 dasarnya ada pada standar induk\ntitle: Pengelola arsip\n")
    ),
  ]
}
