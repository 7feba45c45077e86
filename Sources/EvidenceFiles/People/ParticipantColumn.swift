/// The columns of `participants.csv`.
enum ParticipantColumn: Int, TableColumn {
  case nip, standard, status, group

  private static let names = ["nip", "standard", "status", "group"]

  var name: String { Self.names[rawValue] }

  var isRequired: Bool { self == .nip || self == .status }
}
