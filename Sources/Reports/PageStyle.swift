package import Assessment

/// Whether letters may be bold and coloured. The caller knows the terminal; pages do not look.
package enum PageInk: Hashable, Sendable {
  case plain
  /// ANSI escape sequences.
  case ansi
}

/// How a NIP is shown.
package enum IdentityDisplay: Hashable, Sendable {
  /// Birth date, sex and sequence hidden.
  case masked
  case full

  /// The number as it may be shown.
  package func text(of nip: String) -> String {
    switch self {
    case .masked: CivilServantNumber.masked(nip)
    case .full: nip
    }
  }
}

/// How a page is drawn: everything about the reader that a page needs to know.
package struct PageStyle: Hashable, Sendable {
  package var language: Language
  /// Columns of the page, at least 40.
  package var width: Int
  package var ink: PageInk
  package var identity: IdentityDisplay

  package init(
    language: Language = .indonesian,
    width: Int = 80,
    ink: PageInk = .plain,
    identity: IdentityDisplay = .masked
  ) {
    self.language = language
    self.width = max(40, width)
    self.ink = ink
    self.identity = identity
  }
}
