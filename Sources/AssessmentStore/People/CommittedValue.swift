import FoundationEssentials
import Ledger

/// The salt of a personal value and the commitment to it, which stays when value and salt are erased.
struct CommittedValue {
  let salt: Data
  let commitment: Data

  init(_ value: String, _ random: inout RandomBytes) {
    let drawn = random.salt()
    salt = Data(drawn.bytes)
    commitment = Data(Commitment(to: value, salt: drawn).digest.bytes)
  }
}
