import Assessment

/// The competencies of all dictionaries: which codes there are, on which scales and of which kinds.
struct CompetencyVocabulary {
  private struct Place {
    let scale: Scale
    let kind: CompetencyKind
  }

  private var places: [String: [Place]] = [:]
  /// Also codes of dictionaries that have faults of their own, so that one fault does not cause a hundred.
  private let known: Set<String>
  /// Every code, sorted.
  let codes: [String]

  init(dictionaries: [CompetencyDictionary], index: DefinitionIndex) {
    for dictionary in dictionaries {
      let place = Place(scale: dictionary.scale, kind: dictionary.kind)
      for competency in dictionary.competencies { places[competency.code, default: []].append(place) }
    }
    var known: Set<String> = []
    for competency in index.all(.dictionary).flatMap({ $0.tree["competencies"]?.items ?? [] }) {
      if let code = competency["code"]?.text { known.insert(code) }
    }
    self.known = known
    codes = known.sorted()
  }

  var isEmpty: Bool { known.isEmpty }

  func has(_ code: String) -> Bool { known.contains(code) }

  func scales(of code: String) -> [Scale] { places[code]?.map(\.scale) ?? [] }

  func kinds(of code: String) -> [CompetencyKind] { places[code]?.map(\.kind) ?? [] }
}
