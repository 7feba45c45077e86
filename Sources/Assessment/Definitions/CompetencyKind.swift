/// The three kinds of competency (jenis kompetensi).
public enum CompetencyKind: String, CaseIterable, Hashable, Sendable {
  case technical
  case managerial
  case sociocultural
}
