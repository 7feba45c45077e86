import Assessment

extension ParameterDecoder {
  /// What a parameter should have been, in both languages.
  enum Reason {
    case mustBeMap
    case mustBeList
    case mustBeText
    case mustBeNumber
    case mustBeWhole
    case mustBeOne(of: [String])
    case outOfBounds(Ratio?, Ratio?)
    case isRequired(String)
    case unknown(String, [String])

    var text: LocalizedText {
      switch self {
      case .mustBeMap:
        LocalizedText(id: "harus berisi pasangan kunci dan nilai", en: "must be a map of keys and values")
      case .mustBeList: LocalizedText(id: "harus berupa daftar", en: "must be a list")
      case .mustBeText: LocalizedText(id: "harus berupa teks", en: "must be a text")
      case .mustBeNumber:
        LocalizedText(
          id: "harus berupa desimal atau pecahan, misalnya 0.5 atau 2/3",
          en: "must be a decimal or a fraction, such as 0.5 or 2/3"
        )
      case .mustBeWhole: LocalizedText(id: "harus berupa bilangan bulat", en: "must be a whole number")
      case .mustBeOne(let choices):
        LocalizedText(
          id: "harus salah satu dari: \(choices.joined(separator: ", "))",
          en: "must be one of: \(choices.joined(separator: ", "))"
        )
      case .outOfBounds(let low, let high): Reason.bounds(low, high)
      case .isRequired(let name):
        LocalizedText(id: "kunci \"\(name)\" wajib diisi", en: "the key \"\(name)\" is required")
      case .unknown(let key, let names):
        LocalizedText(
          id: "kunci \"\(key)\" tidak dikenal; yang ada: \(names.joined(separator: ", "))",
          en: "the key \"\(key)\" is unknown; there are: \(names.joined(separator: ", "))"
        )
      }
    }

    private static func bounds(_ low: Ratio?, _ high: Ratio?) -> LocalizedText {
      switch (low, high) {
      case (let low?, let high?):
        LocalizedText(id: "harus antara \(low) dan \(high)", en: "must be between \(low) and \(high)")
      case (let low?, nil): LocalizedText(id: "tidak boleh kurang dari \(low)", en: "must not be below \(low)")
      case (nil, let high?): LocalizedText(id: "tidak boleh lebih dari \(high)", en: "must not be above \(high)")
      case (nil, nil): Reason.mustBeNumber.text
      }
    }
  }
}
