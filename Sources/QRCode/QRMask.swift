/// Which modules of the data are turned over, so that no part of a code looks like a finder pattern or a blank.
enum QRMask: Int, CaseIterable {
  case checkerboard
  case rows
  case columns
  case diagonals
  case bricks
  case crosses
  case flowers
  case diamonds

  func inverts(row: Int, column: Int) -> Bool {
    switch self {
    case .checkerboard: (row + column) % 2 == 0
    case .rows: row % 2 == 0
    case .columns: column % 3 == 0
    case .diagonals: (row + column) % 3 == 0
    case .bricks: (row / 2 + column / 3) % 2 == 0
    case .crosses: row * column % 2 + row * column % 3 == 0
    case .flowers: (row * column % 2 + row * column % 3) % 2 == 0
    case .diamonds: ((row + column) % 2 + row * column % 3) % 2 == 0
    }
  }
}
