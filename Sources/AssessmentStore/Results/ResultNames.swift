import Assessment
import GRDB

/// What the numbers in results stand for, each looked up once.
final class ResultNames {
  private let database: Database
  private var events: [Int64: String] = [:]
  private var definitions: [Int64: DefinitionPin] = [:]
  private var plugins: [Int64: PluginPin] = [:]

  init(_ database: Database) { self.database = database }

  func event(_ key: Int64) throws -> String {
    if let code = events[key] { return code }
    let code = try row("SELECT code FROM event WHERE id = ?", key)[0] as String
    events[key] = code
    return code
  }

  func definition(_ key: Int64) throws -> DefinitionPin {
    if let pin = definitions[key] { return pin }
    let pin = try DefinitionPin(row: row("SELECT kind, code, version, digest FROM definition WHERE id = ?", key))
    definitions[key] = pin
    return pin
  }

  func plugin(_ key: Int64) throws -> PluginPin {
    if let pin = plugins[key] { return pin }
    let row = try row("SELECT code, version, digest FROM plugin WHERE id = ?", key)
    let pin = PluginPin(id: row[0], version: row[1], digest: row[2])
    plugins[key] = pin
    return pin
  }

  private func row(_ sql: String, _ key: Int64) throws -> Row {
    guard let row = try Row.fetchOne(database, sql: sql, arguments: [key]) else {
      throw StoreError(unknownValue: "\(key): \(sql)")
    }
    return row
  }
}
