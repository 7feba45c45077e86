import Foundation
import RubricFiles
import Testing

@testable import takar_dev

/// The committed page of every key against the field tables it is made of.
@Suite struct FieldReferenceTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private let text = FieldReference().text

  @Test func holdsWhatTheFieldTablesSay() throws {
    let committed = Self.root.appending(path: "Documentation/\(FieldReference.fileName)")
    #expect(try String(contentsOf: committed, encoding: .utf8) == text, "run: make generated")
  }

  @Test(arguments: DocumentForm.allCases) func namesEveryKeyOfAKind(form: DocumentForm) throws {
    let section = try #require(text.components(separatedBy: "\n## ").first { $0.hasPrefix("\(form.table.name)\n") })
    for field in form.table.fields { #expect(section.contains("| `\(field.name)` | ")) }
  }

  @Test func leadsEveryLinkToASection() {
    let anchors = Set(text.matches(of: /\n## ([a-z_-]+)/).map { String($0.1) })
    let links = Set(text.matches(of: /\(#([a-z_-]+)\)/).map { String($0.1) })
    #expect(!links.isEmpty && links.isSubset(of: anchors), "\(links.subtracting(anchors))")
  }
}
