/// The columns of `employees.csv`.
enum EmployeeColumn: Int, TableColumn {
  case nip, name, unit, position, standard, identity, status, effective

  private static let names = ["nip", "name", "unit", "position", "standard", "identity", "status", "effective"]

  var name: String { Self.names[rawValue] }

  var isRequired: Bool {
    switch self {
    case .nip, .name, .unit, .position, .standard: true
    case .identity, .status, .effective: false
    }
  }
}
