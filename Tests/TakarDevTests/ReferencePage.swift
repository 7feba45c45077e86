import Foundation
import Reports

/// The links and anchors of a page, read from its text.
struct ReferencePage {
  let name: String
  let anchors: [String]
  /// `page.html` or `page.html#anchor`.
  let links: [String]

  init(_ file: ReferenceFile) {
    let name = file.name
    self.name = name
    anchors = ReferencePage.values(of: "id", in: file.text)
    links = ReferencePage.values(of: "href", in: file.text).map { $0.hasPrefix("#") ? name + $0 : $0 }
  }

  /// Everything that a link may lead to.
  var places: [String] { [name] + anchors.map { "\(name)#\($0)" } }

  private static func values(of attribute: String, in text: String) -> [String] {
    text.components(separatedBy: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }
}
