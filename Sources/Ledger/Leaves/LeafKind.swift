/// What a leaf of the ledger records: the first byte of its form. Numbers are kept for ever; new kinds are added at the end.
package enum LeafKind: UInt8, CaseIterable, Hashable, Sendable {
  case definition = 1
  case plugin = 2
  case symbol = 3
  case person = 4
  case assessor = 5
  case note = 6
  case importBegin = 7
  case importEnd = 8
  case employeeChange = 9
  case participation = 10
  case packet = 11
  case event = 12
  case eventPinning = 13
  case eventClosing = 14
  case correction = 15
  case runBegin = 16
  case runEnd = 17
  case result = 18
  case erasure = 19
  case access = 20
}
