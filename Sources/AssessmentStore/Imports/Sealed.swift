/// Conditions by which a reader sees what sealed imports brought, and nothing else.
enum Sealed {
  /// Of a row that names its import.
  ///
  /// - Parameters:
  ///   - row: the table or its alias.
  ///   - own: an import that sees itself, sealed or not.
  static func row(_ row: String, or own: Int64? = nil) -> String {
    let sealed = "EXISTS (SELECT 1 FROM import_seal WHERE import_seal.import = \(row).import)"
    return own.map { "(\(row).import = \($0) OR \(sealed))" } ?? sealed
  }

  /// Of a person: some sealed list has them. One whom only an unsealed list brought is in the file, and nobody's reader
  /// knows them.
  static func person(_ key: String) -> String {
    """
    EXISTS (SELECT 1 FROM employee_version known CROSS JOIN import_seal ON import_seal.import = known.import
      WHERE known.person = \(key))
    """
  }
}
