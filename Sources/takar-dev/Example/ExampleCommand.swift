import Glibc

/// `takar-dev example`: writes the example institution or compares it with what is there.
struct ExampleCommand {
  private let isCheck: Bool
  private let folder: String

  init(_ arguments: ArraySlice<String>) {
    isCheck = arguments.contains("--check")
    folder = arguments.first { !$0.hasPrefix("-") } ?? "Examples/kabupaten"
  }

  /// The exit code.
  func run() -> Int32 {
    let outcomes = ExampleInstitution().files.map { isCheck ? compare($0) : write($0) }
    return outcomes.allSatisfy { $0 } ? 0 : 1
  }

  private func compare(_ file: ExampleFile) -> Bool {
    let isSame = TextFile.read("\(folder)/\(file.name)") == file.text
    if !isSame { TextFile.tell("\(folder)/\(file.name) differs: run `swift run takar-dev example`\n") }
    return isSame
  }

  private func write(_ file: ExampleFile) -> Bool {
    let isWritten = TextFile.write(file.text, to: "\(folder)/\(file.name)")
    if !isWritten { TextFile.tell("\(folder)/\(file.name) cannot be written\n") }
    return isWritten
  }
}

/// A file of the example.
struct ExampleFile: Equatable {
  let name: String
  let text: String
}

/// Whole small text files.
enum TextFile {
  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = Array(repeating: UInt8(0), count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Says something on standard error.
  static func tell(_ text: String) {
    var text = text
    text.withUTF8 { bytes in _ = Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
  }

  static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let isWhole = fputs(text, file) >= 0
    return fclose(file) == 0 && isWhole
  }
}
