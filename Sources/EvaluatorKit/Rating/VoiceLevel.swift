public import Assessment

/// The level that one assessor gave by one method: the mean of the values, a row of n raters counting n times.
public struct VoiceLevel: Hashable, Sendable {
  public var voice: Voice
  public var level: Ratio
  /// The most raters that any of the rows stands for.
  public var raters: Int
  /// Of the rows, ascending.
  public var places: [Int]

  public init(voice: Voice, level: Ratio, raters: Int, places: [Int]) {
    self.voice = voice
    self.level = level
    self.raters = raters
    self.places = places
  }
}

/// The level of one method.
public struct MethodLevel: Hashable, Sendable {
  /// The place of the method in the plan.
  public var method: Int
  public var level: Ratio
  /// How many assessors or raters it rests on; 0 for a certificate.
  public var voices: Int
  /// Of the rows, ascending.
  public var places: [Int]

  public init(method: Int, level: Ratio, voices: Int, places: [Int]) {
    self.method = method
    self.level = level
    self.voices = voices
    self.places = places
  }
}
