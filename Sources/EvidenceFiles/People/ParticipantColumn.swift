/// The columns of `participants.csv`.
enum ParticipantColumn: Int, TableColumn {
  case nip, standard, status, group

  var name: String { String(describing: self) }

  var isRequired: Bool { self == .nip || self == .status }
}
