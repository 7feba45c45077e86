import Assessment
import CDatabaseFile
import Glibc

/// Refuses file systems on which SQLite's log and locks are not reliable.
enum FileSystem {
  /// `f_type` of statfs(2), from linux/magic.h and the file systems' own sources.
  private static let refused: [Int: String] = [
    0x6969: "NFS", 0x517B: "SMB", 0xFF53_4D42: "CIFS", 0xFE53_4D42: "SMB2", 0x6573_5546: "FUSE", 0x0102_1997: "9P",
    0x00C3_6400: "Ceph", 0x5346_414F: "AFS", 0x6B41_4653: "AFS", 0x7375_7245: "Coda", 0x564C: "NCP",
    0x0BD0_0BD0: "Lustre", 0x1983_0326: "BeeGFS", 0x4750_4653: "GPFS", 0x0116_1970: "GFS2", 0x7461_636F: "OCFS2",
    0x786F_4256: "VirtualBox",
  ]

  /// The name of the network or FUSE file system of that type, or `nil` for a local one.
  static func refusedName(ofType type: Int) -> String? { refused[type] }

  /// Throws where the folder or file at the path is on such a file system.
  static func check(_ path: String) throws(StoreError) {
    var information = statfs()
    guard statfs(path, &information) == 0 else { throw StoreError(systemError: errno, path: path) }
    // The type is 32 bits wide and may arrive sign-extended.
    guard let name = refusedName(ofType: Int(information.f_type) & 0xFFFF_FFFF) else { return }
    throw StoreError(
      .networkFileSystem,
      LocalizedText(
        id: """
          "\(path)" ada di sistem berkas \(name): kuncinya tidak andal dan basis data bisa rusak. \
          Pakai diska lokal.
          """,
        en: """
          "\(path)" is on a \(name) file system: its locks are not reliable and the database could be damaged. \
          Use a local disk.
          """
      )
    )
  }
}
