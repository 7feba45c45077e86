import Testing

@testable import AssessmentStore

@Suite struct FileSystemTests {
  @Test(arguments: [(0x6969, "NFS"), (0x6573_5546, "FUSE"), (0xFF53_4D42, "CIFS")])
  func refusesNetworkFileSystems(type: Int, name: String) {
    #expect(FileSystem.refusedName(ofType: type) == name)
  }

  @Test(arguments: [0xEF53, 0x9123_683E, 0x5846_5342, 0x0102_1994, 0x794C_7630])
  func acceptsLocalFileSystems(type: Int) {
    #expect(FileSystem.refusedName(ofType: type) == nil)
  }
}
