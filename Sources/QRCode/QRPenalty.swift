/// How hard a masked code is to read (ISO/IEC 18004, section 7.8.3): the mask with the least is taken.
enum QRPenalty {
  static func total(of matrix: QRMatrix) -> Int {
    let indices = 0..<matrix.size
    let rows = indices.map { row in indices.map { matrix[row, $0] } }
    let columns = indices.map { column in indices.map { matrix[$0, column] } }
    let lines = (rows + columns).reduce(0) { $0 + runs(in: $1) + finders(in: $1) }
    return lines + blocks(in: rows) + balance(of: matrix)
  }

  /// 3 for five alike in a line, and 1 more for each further one.
  private static func runs(in line: [Bool]) -> Int {
    var (penalty, length) = (0, 0)
    for (index, dark) in line.enumerated() {
      length = index > 0 && line[index - 1] == dark ? length + 1 : 1
      if length == 5 { penalty += 3 } else if length > 5 { penalty += 1 }
    }
    return penalty
  }

  private static let finder = [true, false, true, true, true, false, true]
  private static let margin = [false, false, false, false]

  /// 40 for each pattern like a finder with four light modules on either side, the margin of the code included.
  private static func finders(in line: [Bool]) -> Int {
    let padded = margin + line + margin
    return 40
      * line.indices.dropLast(finder.count - 1).count { start in
        padded[(start + 4)...].starts(with: finder)
          && (padded[start...].starts(with: margin) || padded[(start + 11)...].starts(with: margin))
      }
  }

  /// 3 for each square of two by two alike.
  private static func blocks(in rows: [[Bool]]) -> Int {
    var penalty = 0
    for (upper, lower) in zip(rows, rows.dropFirst()) {
      for column in 1..<upper.count {
        let dark = upper[column]
        if upper[column - 1] == dark, lower[column - 1] == dark, lower[column] == dark { penalty += 3 }
      }
    }
    return penalty
  }

  /// 10 for each step of five percent away from half dark.
  private static func balance(of matrix: QRMatrix) -> Int {
    let (dark, all) = (matrix.isDark.count { $0 }, matrix.isDark.count)
    return abs(dark * 20 - all * 10) / all * 10
  }
}
