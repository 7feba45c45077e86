import Foundation

/// The long runs of `make soak`.
enum Soak {
  static let isOn = ProcessInfo.processInfo.environment["TAKAR_SOAK"] != nil
}
