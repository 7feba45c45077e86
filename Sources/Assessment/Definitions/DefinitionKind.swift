/// The kinds of document an institution writes: the word before `/1` on the first key.
public enum DefinitionKind: String, CaseIterable, Hashable, Sendable {
  case dictionary
  case standard
  case rubric
  case programme
}
