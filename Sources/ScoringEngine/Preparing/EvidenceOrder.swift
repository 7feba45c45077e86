import Assessment

/// The one order of a competency's evidence, whatever order it came in and whatever number a symbol got.
struct EvidenceOrder {
  let symbols: SymbolTable
  let notes: SymbolTable

  /// Whether `left` stands before `right`; rows that do not stand either way are equal in every part.
  ///
  /// Who and what come before the date, so that the sittings of one rating are neighbours.
  func precedes(_ left: Evidence, _ right: Evidence) -> Bool {
    if let order = order(left.assessor, right.assessor) { return order }
    if let order = order(left.indicator, right.indicator) { return order }
    if let order = order(left.item, right.item) { return order }
    if left.date != right.date { return left.date < right.date }
    if left.value != right.value { return left.value.rank < right.value.rank }
    if left.validUntil != right.validUntil { return isEarlier(left.validUntil, right.validUntil) }
    if left.raters != right.raters { return left.raters < right.raters }
    return noteText(left) < noteText(right)
  }

  private func noteText(_ row: Evidence) -> String { row.note.flatMap(notes.text(ofNote:)) ?? "" }

  /// By text, nothing first; `nil` where both are the same.
  private func order(_ left: Symbol?, _ right: Symbol?) -> Bool? {
    guard left != right else { return nil }
    guard let left, let right else { return left == nil }
    return symbols[left] < symbols[right]
  }

  private func isEarlier(_ left: CalendarDay?, _ right: CalendarDay?) -> Bool {
    guard let left, let right else { return left == nil }
    return left < right
  }
}

extension SymbolTable {
  /// The text of a note, or `nil` where this table does not have it.
  func text(ofNote symbol: Symbol) -> String? {
    texts.indices.contains(Int(symbol.index)) ? self[symbol] : nil
  }
}

extension EvidenceValue {
  /// Absences first, then numbers by size.
  fileprivate var rank: (Int, Int64) {
    switch self {
    case .absent(.notObserved): (0, 0)
    case .absent(.absent): (0, 1)
    case .absent(.refused): (0, 2)
    case .absent(.fault): (0, 3)
    case .number(let number): (1, number.millionths)
    }
  }
}
