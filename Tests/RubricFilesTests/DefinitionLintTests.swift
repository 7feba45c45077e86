import Assessment
import FoundationEssentials
import RubricFiles
import SourceDiagnostics
import Testing

@Suite struct DefinitionLintTests {
  private func found(_ text: String) -> [String] {
    let collector = DiagnosticCollector()
    let source = DefinitionSource(file: "f", bytes: Array(text.utf8))
    DefinitionLint(reportingTo: collector).check([source])
    return MarkedSource.found(collector)
  }

  private func indicator(_ text: String, comment: String = "") -> [String] {
    found(
      """
      takar: dictionary/1
      basis: [{regulation: R, certainty: seen}]
      competencies:
        - levels:
            - indicators:
                - text: \(text)\(comment)
      """
    )
  }

  @Test(arguments: [
    "Menyusun rencana dan menegur anggota", "Mencatat keluhan, lalu melapor kepada atasan",
    "Menyusun laporan serta memeriksa angka",
  ]) func reportsASecondBehaviour(text: String) {
    #expect(indicator(text) == ["6:19 W0502"])
  }

  @Test(arguments: [
    "Menjelaskan batas yang boleh dan mendukung etika", "Memimpin rapat dengan mencatat dan membagikan hasil",
    "Memakai meja dan mesin", "Mengelola media dan metode kerja", "Memuji atau menegur anggota unit",
  ]) func staysSilentOnOneBehaviour(text: String) {
    #expect(indicator(text) == [])
  }

  @Test(arguments: ["Melayani tamu dengan baik", "Menyusun surat, laporan, dll.", "Bekerja secara efektif"])
  func reportsVagueWords(text: String) {
    #expect(indicator(text) == ["6:19 W0501"])
  }

  @Test(arguments: ["Memahami tugas unit", "Mampu menyusun laporan", "Menunjukkan sikap yang baik"])
  func reportsWhatNobodyCanSee(text: String) {
    #expect(indicator(text) == ["6:19 W0501"])
  }

  @Test func findsWholeWordsOnly() {
    #expect(indicator("Memperbaiki dengan baikan secara efektifitas") == [])
  }

  @Test func silencesAFindingInPlaceWithAReason() {
    let text = "Melayani tamu dengan baik"
    #expect(indicator(text, comment: " # takar: allow W0501 bunyi peraturan") == [])
    #expect(indicator(text, comment: " # takar: allow W0502 bunyi peraturan") == ["6:19 W0501"])
    #expect(indicator(text, comment: " # takar: allow W0501") == ["6:19 W0501", "6:45 W0506"])
  }

  @Test func reportsLevelsAlikeCopiesAndMissingCitations() {
    let source = MarkedSource(
      """
      takar: dictionary/1
      title: «W0505»Kamus
      competencies:
        - levels:
            - {title: Satu, description: Menjaga kerapian ruang kerja sendiri}
            - {title: Dua, description: «W0503»«W0504»Menjaga kerapian ruang kerja sendiri}
            - {title: Tiga, description: Memimpin penataan seluruh gedung kantor}
      """
    )
    #expect(found(String(decoding: source.bytes, as: UTF8.self)) == source.expected)
  }

  @Test func readsShippedDefinitionsWithoutAFinding() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Rubrics").path(percentEncoded: false)
    let collector = DiagnosticCollector()
    DefinitionLint(reportingTo: collector).check(try DefinitionSource.read(path: folder))
    #expect(LineDiagnosticFormat().render(collector.diagnostics, sources: [], in: .english) == "")
  }
}
