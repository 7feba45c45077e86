import Glibc

/// A file to import: its name as the user gave it and where its bytes are. It is read in pieces, and more than once.
package struct ImportFile: Sendable {
  private enum Origin: Sendable {
    case bytes([UInt8], piece: Int)
    case path(String)
    case descriptor(Int32)
  }

  /// As diagnostics name it.
  package let name: String
  private let origin: Origin

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    origin = .bytes(bytes, piece: .max)
  }

  /// Bytes that come in pieces of at most so many, as a slow source may give them.
  init(name: String, bytes: [UInt8], piece: Int) {
    self.name = name
    origin = .bytes(bytes, piece: piece)
  }

  package init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }

  /// Opened at each reading.
  package init(path: String) {
    name = path
    origin = .path(path)
  }

  /// An open descriptor that can be read at any offset (standard input is spooled first); it stays open.
  package init(name: String, descriptor: Int32) {
    self.name = name
    origin = .descriptor(descriptor)
  }

  /// Bytes, as far as known beforehand; 0 where not.
  var size: Int {
    var status = stat()
    switch origin {
    case .bytes(let bytes, _): return bytes.count
    case .path(let path): return stat(path, &status) == 0 ? Int(status.st_size) : 0
    case .descriptor(let descriptor): return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }
  }

  /// Gives the bytes from the first to the last, a buffer at a time.
  func reading<Outcome>(_ body: (inout ByteStream) throws -> Outcome) throws -> Outcome {
    switch origin {
    case .bytes(let bytes, let piece):
      var stream = ByteStream(name: name, bytes: bytes, piece: piece)
      return try body(&stream)
    case .descriptor(let descriptor):
      var stream = ByteStream(name: name, descriptor: descriptor)
      return try body(&stream)
    case .path(let path):
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw ImportFileError(file: name, errorNumber: errno) }
      defer { close(descriptor) }
      var stream = ByteStream(name: name, descriptor: descriptor)
      return try body(&stream)
    }
  }
}

/// The operating system could not open or read the file.
package struct ImportFileError: Error, Hashable, Sendable {
  package let file: String
  /// `errno`: `ENOENT` when there is no such file.
  package let errorNumber: Int32

  package init(file: String, errorNumber: Int32) {
    self.file = file
    self.errorNumber = errorNumber
  }
}

/// The bytes of a file in order.
struct ByteStream {
  private let name: String
  private let bytes: [UInt8]
  private let piece: Int
  private let descriptor: Int32?
  private var offset = 0

  init(name: String, bytes: [UInt8], piece: Int) {
    (self.name, self.bytes, self.piece, descriptor) = (name, bytes, piece, nil)
  }

  init(name: String, descriptor: Int32) {
    (self.name, bytes, piece, self.descriptor) = (name, [], .max, descriptor)
  }

  /// Fills the buffer as far as it goes in one call; 0 at the end of the file.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportFileError) -> Int {
    let count = try descriptor.map(fill(buffer)) ?? copy(into: buffer)
    offset += count
    return count
  }

  private func copy(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - offset, piece)
    buffer.copyBytes(from: bytes[offset..<(offset + count)])
    return count
  }

  private func fill(
    _ buffer: UnsafeMutableRawBufferPointer
  ) -> (Int32) throws(ImportFileError) -> Int {
    { descriptor throws(ImportFileError) in
      while true {
        let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
        if count >= 0 { return count }
        guard errno == EINTR else { throw ImportFileError(file: name, errorNumber: errno) }
      }
    }
  }
}
