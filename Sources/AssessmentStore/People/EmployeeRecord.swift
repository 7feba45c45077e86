package import Assessment

/// A person as of a day: the database's number and random id of the person, and the version in force.
package struct EmployeeRecord: Hashable, Sendable {
  /// The number that evidence carries.
  package var key: Int32
  /// Random id for joins; tells nothing of the person.
  package var person: String
  /// The number of the version.
  package var version: Int64
  package var employee: Employee

  package init(key: Int32, person: String, version: Int64, employee: Employee) {
    self.key = key
    self.person = person
    self.version = version
    self.employee = employee
  }

  package var snapshot: EmployeeSnapshot {
    EmployeeSnapshot(
      person: person,
      nip: employee.nip,
      name: employee.name,
      unit: employee.unit,
      position: employee.position,
      erasure: employee.erasure
    )
  }
}

/// Where imported rows came from.
package struct ImportSource: Hashable, Sendable {
  /// The file's name, `-` for standard input.
  package var name: String
  /// `sha256:…` of its bytes.
  package var digest: String?
  package var author: String?

  package init(name: String, digest: String? = nil, author: String? = nil) {
    self.name = name
    self.digest = digest
    self.author = author
  }
}

/// What an import of employees or participants did.
package struct ListImport: Hashable, Sendable {
  /// Rows that said something new.
  package var added: Int
  /// Rows that stood so already.
  package var unchanged: Int

  package init(added: Int, unchanged: Int) {
    self.added = added
    self.unchanged = unchanged
  }
}
