package import Assessment

/// What makes a rating one and the same: two rows with equal identities are duplicates (contract, section 2).
///
/// A consensus is one per person and competency, whoever sat on the panel and on whatever day.
package struct RatingIdentity: Hashable, Sendable {
  private let person: Int32
  private let competency: Symbol
  private let method: Symbol
  private let assessor: Symbol?
  private let role: Role?
  private let indicator: Symbol?
  private let item: Symbol?
  private let date: CalendarDay?

  /// - Parameter consensus: the symbol of `Evidence.consensusMethod` in the same table.
  package init(_ evidence: Evidence, consensus: Symbol?) {
    person = evidence.person
    competency = evidence.competency
    method = evidence.method
    let isConsensus = evidence.method == consensus
    assessor = isConsensus ? nil : evidence.assessor
    role = evidence.role
    indicator = evidence.indicator
    item = evidence.item
    date = isConsensus ? nil : evidence.date
  }
}
