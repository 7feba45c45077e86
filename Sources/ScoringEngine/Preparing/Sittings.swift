import Assessment
import EvaluatorKit

/// Rows that do not count, and why.
struct SetAside {
  enum Reason: Hashable {
    /// Another sitting counts by this policy.
    case otherSitting(AttemptPolicy)
    /// The rubric refuses more than one sitting.
    case refusedSittings
    /// Relative to a standard that is not the plan's.
    case otherStandard
  }

  let reason: Reason
  let method: Symbol
  var rows: [Evidence]
}

/// Settles re-sits (contract 6.10): the same rating on several dates counts once, by the method's `attempts`.
struct Sittings {
  private(set) var kept: [Evidence] = []
  private(set) var setAside: [SetAside] = []

  /// `nil` where nobody sat twice, so that the rows can stay as they are. The rows are in canonical order.
  init?(_ rows: ArraySlice<Evidence>, of competency: CompetencyPlan) {
    guard zip(rows, rows.dropFirst()).contains(where: { Sittings.isSame($0, $1) && $0.date != $1.date })
    else { return nil }
    var rest = rows
    while let first = rest.first {
      let end = rest.firstIndex { !Sittings.isSame(first, $0) } ?? rest.endIndex
      take(rest[..<end], by: competency)
      rest = rest[end...]
    }
  }

  /// Whether two rows are the same rating, perhaps of different dates.
  private static func isSame(_ left: Evidence, _ right: Evidence) -> Bool {
    left.method == right.method && left.assessor == right.assessor && left.role == right.role
      && left.indicator == right.indicator && left.item == right.item
  }

  /// Takes all sittings of one rating, by date.
  private mutating func take(_ sittings: ArraySlice<Evidence>, by competency: CompetencyPlan) {
    guard let first = sittings.first, let last = sittings.last else { return }
    guard first.date != last.date, let place = competency.place(of: first.method) else {
      kept.append(contentsOf: sittings)
      return
    }
    switch competency.methods[place].method.attempts {
    case .refuse: setAside(sittings, .refusedSittings)
    case .latest: keep(last.date, of: sittings, .latest)
    case .first: keep(first.date, of: sittings, .first)
    case .best: keep(Sittings.best(sittings, otherwise: last).date, of: sittings, .best)
    }
  }

  /// The highest value; the latest of equals.
  private static func best(_ sittings: ArraySlice<Evidence>, otherwise last: Evidence) -> Evidence {
    sittings.reversed().reduce(last) { $1.number > $0.number ? $1 : $0 }
  }

  private mutating func keep(_ day: CalendarDay, of sittings: ArraySlice<Evidence>, _ policy: AttemptPolicy) {
    kept.append(contentsOf: sittings.filter { $0.date == day })
    setAside(sittings.filter { $0.date != day }[...], .otherSitting(policy))
  }

  private mutating func setAside(_ rows: ArraySlice<Evidence>, _ reason: SetAside.Reason) {
    guard let method = rows.first?.method else { return }
    if let last = setAside.last, last.reason == reason, last.method == method {
      setAside[setAside.count - 1].rows.append(contentsOf: rows)
    } else {
      setAside.append(SetAside(reason: reason, method: method, rows: Array(rows)))
    }
  }
}

extension Evidence {
  /// The number of a row that is known to carry one.
  var number: FixedDecimal {
    guard case .number(let number) = value else { preconditionFailure("a rated row carries a number") }
    return number
  }
}
