/// The languages everything for people is written in; Indonesian is the default.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case indonesian = "id"
  case english = "en"
}
