import Assessment
import Reports
import Testing

@Suite struct DefinitionPageTests {
  @Test(arguments: Language.allCases) func listsDefinitions(language: Language) {
    let table = DefinitionTable([
      DefinitionEntry(kind: .rubric, header: Sample.rubric.header, origin: "Rubrics/pusat-penilaian.yaml"),
      DefinitionEntry(kind: .programme, header: Sample.programmes.header),
      DefinitionEntry(kind: .dictionary, header: Sample.managerial.header),
      DefinitionEntry(kind: .standard, header: Sample.standard.header),
    ])
    GoldenFile("definitions-\(language.rawValue)-80.txt").expect(table.text(PageStyle(language: language)))
    GoldenFile("definitions-\(language.rawValue)-120.txt").expect(table.text(PageStyle(language: language, width: 120)))
  }

  @Test(arguments: Language.allCases) func showsADictionary(language: Language) {
    let page = DictionaryPage(Sample.sociocultural).text(PageStyle(language: language))
    GoldenFile("dictionary-\(language.rawValue).txt").expect(page)
  }

  @Test(arguments: Language.allCases) func showsAStandard(language: Language) {
    var standard = Sample.standard
    standard.weights = [
      GroupWeight(kinds: [.technical], weight: FixedDecimal(40)),
      GroupWeight(kinds: [.managerial, .sociocultural], weight: FixedDecimal(60)),
    ]
    standard.qualifications = Qualifications(
      rank: "III/d",
      education: Education(level: "S-1", fields: ["Administrasi", "Hukum"]),
      training: [Training(title: "Pelatihan kepemimpinan", kind: "managerial", importance: .important)],
      experience: [Experience(description: "Jabatan pengawas", years: FixedDecimal(3), importance: .absolute)],
      performance: ["Waktu penyelesaian pengaduan"]
    )
    let page = StandardPage(standard, catalogue: Sample.catalogue).text(PageStyle(language: language))
    GoldenFile("standard-\(language.rawValue).txt").expect(page)
  }

  @Test(arguments: Language.allCases) func showsARubric(language: Language) {
    GoldenFile("rubric-\(language.rawValue).txt").expect(RubricPage(Sample.rubric).text(PageStyle(language: language)))
  }

  @Test(arguments: Language.allCases) func showsProgrammes(language: Language) {
    let page = ProgrammePage(Sample.programmes, catalogue: Sample.catalogue).text(PageStyle(language: language))
    GoldenFile("programmes-\(language.rawValue).txt").expect(page)
  }
}
