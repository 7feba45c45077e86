import Mustache

/// A Mustache template whose values are escaped scalar by scalar.
///
/// The escaping that Mustache brings compares characters: a quote with a combining mark after it is another character
/// and would pass. Browsers read scalars.
package struct HTMLTemplate: Sendable {
  private let template: MustacheTemplate

  /// `text` is ours: one that does not parse is a defect.
  package init(_ text: String) {
    HTMLTemplate.register
    do {
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE: SCALARHTML}}" + text)
    } catch {
      preconditionFailure("a template does not parse: \(error)")
    }
  }

  package func render(_ context: Any) -> String { template.render(context) }

  private static let register: Void = MustacheContentTypes.register(ScalarHTML(), named: "SCALARHTML")
}

/// Text as HTML, in content and in quoted attributes; controls that turn lines around are taken out.
private struct ScalarHTML: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
