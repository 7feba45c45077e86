import Assessment
package import SourceDiagnostics

extension DiagnosticCode {
  package static let unknownKey = DiagnosticCode(
    "E0121",
    title: LocalizedText(id: "kunci harus dikenal", en: "a key must be known"),
    remedy: LocalizedText(id: "hapus kunci itu atau perbaiki ejaannya", en: "remove the key or mend its spelling")
  )
  package static let missingKey = DiagnosticCode(
    "E0122",
    title: LocalizedText(id: "kunci wajib harus ada", en: "a required key must be there"),
    remedy: LocalizedText(id: "tambahkan kunci itu", en: "add the key")
  )
  package static let wrongType = DiagnosticCode(
    "E0123",
    title: LocalizedText(id: "nilai harus berjenis yang diminta", en: "a value must be of the type asked for"),
    remedy: LocalizedText(id: "tulis nilai dengan jenis itu", en: "write a value of that type")
  )
  package static let outOfRange = DiagnosticCode(
    "E0124",
    title: LocalizedText(id: "bilangan harus dalam batasnya", en: "a number must be within its bounds"),
    remedy: LocalizedText(id: "pilih bilangan dalam batas itu", en: "choose a number within the bounds")
  )
  package static let unknownWord = DiagnosticCode(
    "E0125",
    title: LocalizedText(id: "kata harus dari daftarnya", en: "a word must be on its list"),
    remedy: LocalizedText(id: "pilih kata dari daftar itu", en: "choose a word from the list")
  )
  package static let emptyValue = DiagnosticCode(
    "E0126",
    title: LocalizedText(id: "nilai tidak boleh kosong", en: "a value must not be empty"),
    remedy: LocalizedText(id: "isi nilainya atau hapus kuncinya", en: "give the value or remove the key")
  )
  package static let malformedText = DiagnosticCode(
    "E0127",
    title: LocalizedText(
      id: "kode, rujukan, dan tanggal punya bentuk tetap",
      en: "codes, references and dates have a form"
    ),
    remedy: LocalizedText(id: "tulis dalam bentuk itu", en: "write it in that form")
  )
  package static let malformedNumber = DiagnosticCode(
    "E0128",
    title: LocalizedText(
      id: "bilangan: paling banyak 12 angka, 6 desimal, tanpa eksponen",
      en: "a number has at most 12 digits and 6 decimals, and no exponent"
    ),
    remedy: LocalizedText(id: "tulis bilangan seperti 2.5", en: "write a number such as 2.5")
  )
  package static let unknownKind = DiagnosticCode(
    "E0129",
    title: LocalizedText(
      id: "berkas definisi diawali \"takar: JENIS/1\"",
      en: "a definition file begins with \"takar: KIND/1\""
    ),
    remedy: LocalizedText(
      id: "tulis salah satu: dictionary/1, standard/1, rubric/1, programme/1, cases/1",
      en: "write one of dictionary/1, standard/1, rubric/1, programme/1, cases/1"
    )
  )
}

extension Diagnostic {
  static func unknownKey(_ entry: YAMLNode.Entry, of table: FieldTable, known: [String]) -> Diagnostic {
    let text = LocalizedText(
      id: "kunci \"\(entry.key)\" tidak dikenal di sini",
      en: "the key \"\(entry.key)\" is not known here"
    )
    let list = known.joined(separator: ", ")
    var diagnostic = Diagnostic(.unknownKey, text, at: entry.keySpan)
    diagnostic.help =
      known.isEmpty
      ? LocalizedText(
        id: "semua kunci yang dikenal sudah ada; hapus",
        en: "every known key is there already; remove it"
      )
      : LocalizedText(id: "kunci yang dikenal: \(list)", en: "known keys: \(list)")
    if entry.value.isBlank, entry.key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      diagnostic.help = LocalizedText(
        id: "di dalam kurung koma memisahkan; tulis desimal dengan titik, seperti 40.5",
        en: "a comma separates within brackets; write decimals with a point, such as 40.5"
      )
      return diagnostic
    }
    if FieldTable.isForeignBound(entry.key), table.name == FieldTable.category.name {
      diagnostic.help = LocalizedText(
        id: "tulis \"at_least\" saja: kategori berakhir di tempat yang lebih baik mulai, jadi 90,5 tidak hilang",
        en: "write \"at_least\" alone: a category ends where the better one begins, so 90.5 is nowhere lost"
      )
      return diagnostic
    }
    let match = CloseMatch.find(entry.key, among: known)
    if entry.value.isBlank, match == nil {
      diagnostic.help = LocalizedText(
        id: "bila ini bagian sebuah teks: di dalam kurung koma memisahkan; beri teksnya tanda kutip",
        en: "if this belongs to a text: a comma separates within brackets; put the text in quotes"
      )
      return diagnostic
    }
    return diagnostic.suggesting(match, insteadOf: entry.keySpan)
  }

  static func missingKey(_ field: Field, at span: SourceSpan) -> Diagnostic {
    let text = LocalizedText(id: "kunci \"\(field.name)\" tidak ada", en: "the key \"\(field.name)\" is missing")
    var diagnostic = Diagnostic(.missingKey, text, at: span)
    diagnostic.help = LocalizedText(
      id: "tambahkan \"\(field.name)\": \(field.summary.id)",
      en: "add \"\(field.name)\": \(field.summary.en)"
    )
    return diagnostic
  }

  static func wrongType(_ name: String, _ type: FieldType, at span: SourceSpan) -> Diagnostic {
    Diagnostic(.wrongType, .mustBe(name, type.phrase), at: span)
  }

  static func emptyValue(_ name: String, at span: SourceSpan) -> Diagnostic {
    let text = LocalizedText(id: "\"\(name)\" tidak boleh kosong", en: "\"\(name)\" must not be empty")
    return Diagnostic(.emptyValue, text, at: span)
  }

  static func unknownWord(_ word: String, _ name: String, _ words: [String], at span: SourceSpan) -> Diagnostic {
    let phrase = FieldType.choice(words).phrase
    let text = LocalizedText(
      id: "\"\(name)\" harus berupa \(phrase.id), bukan \"\(word)\"",
      en: "\"\(name)\" must be \(phrase.en), not \"\(word)\""
    )
    return Diagnostic(.unknownWord, text, at: span)
      .suggesting(CloseMatch.find(word, among: words), insteadOf: span)
  }
}

extension LocalizedText {
  /// `"weight" must be a decimal at least 0`.
  static func mustBe(_ name: String, _ phrase: LocalizedText) -> LocalizedText {
    LocalizedText(id: "\"\(name)\" harus berupa \(phrase.id)", en: "\"\(name)\" must be \(phrase.en)")
  }
}
