/// The name of somebody who rates or records, behind a commitment.
package struct AssessorRecord: LedgerRecord {
  package static let kind = LeafKind.assessor

  package var number: Int64
  package var name: Commitment

  package init(number: Int64, name: Commitment) {
    self.number = number
    self.name = name
  }

  package func appendFields(to form: inout LeafFields) { form.append(name) }
}
