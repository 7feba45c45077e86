import SourceDiagnostics

extension RuleExplanation {
  static let syntax: [RuleExplanation] = [
    RuleExplanation(
      .notUTF8,
      id: "Huruf di luar ASCII terbaca lain pada tiap komputer bila pengodeannya ditebak.",
      en: "Letters outside ASCII read differently on each machine where the encoding is guessed.",
      wrong: [],
      right: [.file("Sunting → Simpan sebagai… → Pengodean: UTF-8")]
    ),
    RuleExplanation(
      .tooLarge,
      id: "Berkas sebesar itu bukan tulisan orang; batas ini melindungi mesin dari berkas yang salah.",
      en: "A file that large was not written by a person; the limit protects the machine from wrong files.",
      wrong: [],
      right: [.file("kamus-teknis-a.yaml, kamus-teknis-b.yaml")]
    ),
    RuleExplanation(
      .yamlSyntax,
      id: "Sesudah satu kesalahan tata tulis, susunan sisanya tidak dapat dipastikan.",
      en: "After a fault of syntax nobody can tell how the rest is built.",
      wrong: .dictionary("title: Kamus: edisi 2026\n"),
      right: .dictionary("title: \"Kamus: edisi 2026\"\n")
    ),
    RuleExplanation(
      .tooDeep,
      id: "Definisi yang sah tidak pernah sedalam itu; kurung yang bertumpuk menghabiskan waktu dan memori.",
      en: "No valid definition nests that deep; piled-up brackets eat time and memory.",
      wrong: .rubric("evaluators:\n  managerial: {plugin: takar/managerial@1, parameters: {x: \(brackets)}}\n"),
      right: .rubric("evaluators:\n  managerial: {plugin: takar/managerial@1, parameters: {within: mean}}\n")
    ),
    RuleExplanation(
      .refusedConstruct,
      id: "Alias dan tag mengubah arti baris yang jauh letaknya; definisi harus terbaca di tempatnya.",
      en: "Aliases and tags change the meaning of distant lines; a definition must be readable where it stands.",
      wrong: .rubric("validity: &masa {years: 3}\n"),
      right: .rubric("validity: {years: 3}\n")
    ),
    RuleExplanation(
      .repeatedKey,
      id: "Pembaca YAML lain diam-diam memakai yang terakhir; nilai yang pertama hilang tanpa jejak.",
      en: "Other YAML readers silently take the last; the first value is lost without a trace.",
      wrong: .rubric("validity: {years: 3}\nvalidity: {years: 2}\n"),
      right: .rubric("validity: {years: 2}\n")
    ),
    RuleExplanation(
      .emptyFile,
      id: "Berkas kosong biasanya tanda penyimpanan yang gagal.",
      en: "An empty file is usually the sign of a failed save.",
      wrong: .file("# belum ada isinya\n"),
      right: .file(
        "takar: programme/1\nid: kosong\ntitle: Katalog\nversion: \"1\"\nprogrammes:\n"
          + "  - {code: P.10, title: Kelas, form: course, hours: 8, cost: 0, develops: "
          + "[{competency: M.01, from: 1, to: 2}]}\n"
      )
    ),
    RuleExplanation(
      .foreignLineBreak,
      id:
        "Karakter itu ikut tersalin dari dokumen atau halaman web, memutus nilai, dan tidak tampak di penyunting teks.",
      en: "The character comes with text pasted from documents or web pages, tears a value in two, and shows nowhere.",
      wrong: .dictionary("title: Kamus\u{2028}edisi 2026\n"),
      right: .dictionary("title: Kamus edisi 2026\n")
    ),
  ]

  private static let brackets = String(repeating: "[", count: 70) + String(repeating: "]", count: 70)

  static let shape: [RuleExplanation] = [
    RuleExplanation(
      .unknownKey,
      id: "Kunci yang salah eja akan diabaikan tanpa suara, dan aturan yang dimaksud tidak pernah berlaku.",
      en: "A misspelt key would be ignored in silence, and the rule that was meant never hold.",
      wrong: .rubric("validty: {years: 3}\n"),
      right: .rubric("validity: {years: 3}\n")
    ),
    RuleExplanation(
      .missingKey,
      id: "Tanpa kunci ini definisi tidak dapat dipakai atau dirujuk.",
      en: "Without the key the definition cannot be used or referred to.",
      wrong: .rubric("validity: {basis: [{regulation: Pedoman, certainty: practice}]}\n"),
      right: .rubric("validity: {years: 3, basis: [{regulation: Pedoman, certainty: practice}]}\n")
    ),
    RuleExplanation(
      .wrongType,
      id: "Nilai tidak ditebak: \"yes\" bukan true, dan teks bukan bilangan.",
      en: "Values are not guessed: \"yes\" is not true, and a text is no number.",
      wrong: .standard("requires:\n  - {competency: M.01, level: 3, must_meet: yes}\n"),
      right: .standard("requires:\n  - {competency: M.01, level: 3, must_meet: true}\n")
    ),
    RuleExplanation(
      .outOfRange,
      id: "Di luar batas itu aturannya tidak punya arti.",
      en: "Beyond the bounds the rule has no meaning.",
      wrong: .rubric("missing: {provisional: {at_least: 80}}\n"),
      right: .rubric("missing: {provisional: {at_least: 0.8}}\n")
    ),
    RuleExplanation(
      .unknownWord,
      id: "Hanya kata pada daftar yang punya aturan di baliknya.",
      en: "Only the words on the list have a rule behind them.",
      wrong: .rubric("job_match: {cap: kompetensi}\n"),
      right: .rubric("job_match: {cap: competency}\n")
    ),
    RuleExplanation(
      .emptyValue,
      id: "Kunci tanpa nilai dapat berarti lupa diisi atau sengaja dikosongkan; takar tidak memilihkan.",
      en: "A key without a value may be forgotten or meant empty; takar does not choose.",
      wrong: .dictionary("description:\n"),
      right: .dictionary("description: Kamus untuk semua jabatan\n")
    ),
    RuleExplanation(
      .malformedText,
      id: "Kode, rujukan, dan tanggal dipakai di banyak tempat, jadi bentuknya tetap.",
      en: "Codes, references and dates are used in many places, so their form is fixed.",
      wrong: .dictionary("effective: 1 Januari 2026\n"),
      right: .dictionary("effective: 2026-01-01\n")
    ),
    RuleExplanation(
      .malformedNumber,
      id: "Bilangan dihitung tepat sebagai desimal; bentuk yang dapat dibaca dua cara ditolak.",
      en: "Numbers are computed exactly as decimals; a form that can be read two ways is refused.",
      wrong: .standard("requires:\n  - {competency: M.01, level: 3, weight: 2E1}\n"),
      right: .standard("requires:\n  - {competency: M.01, level: 3, weight: 20}\n")
    ),
    RuleExplanation(
      .unknownKind,
      id: "Baris pertama menentukan kunci mana yang dikenal dan aturan mana yang berlaku.",
      en: "The first line decides which keys are known and which rules hold.",
      wrong: .programme("takar: program/1\n"),
      right: .programme("takar: programme/1\n")
    ),
  ]
}
