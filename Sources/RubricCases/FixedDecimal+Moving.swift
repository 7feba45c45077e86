import Assessment

// Small steps of a rubric's own numbers: far from the bounds of a decimal.
extension FixedDecimal {
  static func + (left: FixedDecimal, right: FixedDecimal) -> FixedDecimal {
    FixedDecimal(millionths: left.millionths + right.millionths)
  }

  static func - (left: FixedDecimal, right: FixedDecimal) -> FixedDecimal {
    FixedDecimal(millionths: left.millionths - right.millionths)
  }
}
