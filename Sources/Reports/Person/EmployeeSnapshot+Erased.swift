package import Assessment

extension EmployeeSnapshot {
  /// The name as pages show it: of an erased person the number of the record that says so.
  package func shownName(_ language: Language) -> String {
    erasure.map { language.phrase(id: "dihapus #\($0)", en: "erased #\($0)") } ?? name
  }
}
