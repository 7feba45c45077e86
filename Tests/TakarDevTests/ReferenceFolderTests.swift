import Foundation
import Reports
import Testing

@testable import takar_dev

/// The committed pages of `Documentation/referensi` against the definitions they describe.
@Suite struct ReferenceFolderTests {
  private static let folder = ReferenceFolder(
    root: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  )
  private static let files = Result { try folder.files() }

  @Test func holdsWhatTheDefinitionsSay() throws {
    let files = try Self.files.get()
    for file in files where Self.folder.text(of: file.name) != file.text {
      Issue.record("\(file.name) is stale; run: make generated")
    }
    #expect(try Self.folder.present() == files.map(\.name).sorted(), "run: make generated")
  }

  @Test func givesTheSameBytesAgain() throws {
    #expect(try Self.folder.files() == Self.files.get())
  }

  @Test func leadsEveryLinkToAnAnchorThatIsThere() throws {
    let pages = try Self.files.get().map(ReferencePage.init)
    let places = Set(pages.flatMap(\.places))
    for page in pages {
      for link in Set(page.links) where !places.contains(link) { Issue.record("\(page.name) leads to \(link)") }
    }
  }

  @Test func namesEachAnchorOncePerPage() throws {
    for page in try Self.files.get().map(ReferencePage.init) {
      #expect(Set(page.anchors).count == page.anchors.count, "\(page.name)")
    }
  }

  @Test func reachesEveryPageFromTheIndex() throws {
    let pages = try Self.files.get().map(ReferencePage.init)
    let index = try #require(pages.first { $0.name == "index.html" })
    let reached = Set(index.links.map { $0.prefix { $0 != "#" } }.map(String.init))
    for page in pages where page.name.hasSuffix(".html") { #expect(reached.contains(page.name), "\(page.name)") }
  }

  @Test func needsNoScriptAndNothingFromElsewhere() throws {
    let files = try Self.files.get()
    for file in files {
      #expect(!file.text.contains("<script") && !file.text.contains("://") && !file.text.contains("{{"), "\(file.name)")
    }
    #expect(files.map(\.text.utf8.count).reduce(0, +) < 3_000_000)
  }

  @Test func describesEveryParameterAndExampleOfTheEvaluators() throws {
    let page = try #require(try Self.files.get().first { $0.name == "evaluator.html" }).text
    for word in ["takar/managerial", "takar/sociocultural", "takar/technical", "below_lowest_rated", "merge_into"] {
      #expect(page.contains(word), "\(word)")
    }
    #expect(page.components(separatedBy: "class=\"outcome\"").count > 12)
  }
}
