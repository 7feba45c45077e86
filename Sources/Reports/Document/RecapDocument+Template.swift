package import Assessment

extension RecapDocument {
  /// A4 upright; the table of people repeats its head on every page.
  static let template = HTMLTemplate(templateText)

  package static let templateText = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>{{t.title}}: {{eventTitle}}</title>
    <style>
    \(DocumentStyle.sheet)
    .bar { width: 60mm; } .bar span { display: block; height: 3.2mm; background: #59616b; border: .5pt solid #3b424a; }
    .bar span[style="width:0.0%"], .bar span[style="width:0%"] { visibility: hidden; }
    .total td { font-weight: 700; background: #f1f3f5; }
    .people { font-size: 8.2pt; table-layout: fixed; } .people th:nth-child(1) { width: 9mm; }
    .people th:nth-child(2) { width: 42mm; } .people th:nth-child(6) { width: 18mm; }
    .people th:nth-child(7) { width: 18mm; }
    </style>
    </head>
    <body>
    <header>
    <span class="class">{{t.confidential}}</span>
    <h1>{{t.title}}</h1>
    <p><bdi>{{eventTitle}}</bdi></p>
    </header>

    <dl>
    {{#identity}}
    <dt>{{label}}</dt><dd><bdi>{{value}}</bdi></dd>
    {{/identity}}
    </dl>

    <h2>1. {{t.byCategory}}</h2>
    <table><thead><tr><th>{{t.category}}</th><th class="number">{{t.count}}</th><th class="number">{{t.share}}</th>\
    <th class="bar"></th></tr></thead><tbody>
    {{#categories}}
    <tr><td>{{name}}</td>{{#counts}}<td class="number">{{.}}</td>{{/counts}}<td class="number">{{share}}</td>\
    <td class="bar"><span style="width:{{width}}%"></span></td></tr>
    {{/categories}}
    </tbody></table>

    <h2>2. {{t.byUnit}}</h2>
    <table><thead><tr><th>{{t.unit}}</th>{{#categoryNames}}<th class="number">{{.}}</th>{{/categoryNames}}</tr></thead>
    <tbody>
    {{#units}}
    <tr><td><bdi>{{name}}</bdi></td>{{#counts}}<td class="number">{{.}}</td>{{/counts}}</tr>
    {{/units}}
    {{#totals}}
    <tr class="total"><td>{{name}}</td>{{#counts}}<td class="number">{{.}}</td>{{/counts}}</tr>
    {{/totals}}
    </tbody></table>

    <h2>3. {{t.byCompetency}}</h2>
    <table><thead><tr><th>{{t.competency}}</th><th class="number">{{t.below}}</th><th class="number">{{t.meets}}</th>\
    <th class="number">{{t.above}}</th><th class="number">{{t.missing}}</th></tr></thead><tbody>
    {{#competencies}}
    <tr><td>{{name}}</td>{{#counts}}<td class="number">{{.}}</td>{{/counts}}</tr>
    {{/competencies}}
    </tbody></table>

    <h2>4. {{t.people}}</h2>
    <table class="people"><thead><tr><th class="number">{{t.number}}</th><th>{{t.name}}</th><th>{{t.position}}</th>\
    <th>{{t.unit}}</th><th>{{t.standard}}</th><th class="number">JPM</th><th>{{t.category}}</th></tr></thead><tbody>
    {{#people}}
    <tr><td class="number">{{number}}</td><td><bdi>{{name}}</bdi><br><span class="small nip">{{nip}}</span></td>\
    <td><bdi>{{position}}</bdi></td><td><bdi>{{unit}}</bdi></td><td>{{standard}}</td>\
    <td class="number">{{percent}}</td><td class="code">{{category}}</td></tr>
    {{/people}}
    </tbody></table>
    <p class="small">{{t.legend}}</p>

    <div class="signatures">
    <div></div>
    <div><p>{{t.place}}<br>{{t.organiser}}</p><div class="room"></div><p class="line">{{t.signatureName}}<br>NIP</p></div>
    </div>

    <footer>
    <p>{{t.digests}}</p>
    {{#digests}}
    <p>{{label}} {{name}} <code>{{digest}}</code></p>
    {{/digests}}
    </footer>
    </body>
    </html>

    """

  /// The fixed words of the template, by the name it uses.
  package static let labels: [String: LocalizedText] = [
    "title": LocalizedText(id: "REKAPITULASI PENILAIAN KOMPETENSI", en: "RECAP OF A COMPETENCY ASSESSMENT"),
    "confidential": LocalizedText(id: "RAHASIA", en: "CONFIDENTIAL"),
    "byCategory": LocalizedText(id: "Menurut kategori", en: "By category"),
    "byUnit": LocalizedText(id: "Menurut unit kerja dan kategori", en: "By unit and category"),
    "byCompetency": LocalizedText(id: "Menurut kompetensi", en: "By competency"),
    "people": LocalizedText(id: "Daftar pegawai", en: "People"),
    "category": LocalizedText(id: "Kategori", en: "Category"),
    "count": LocalizedText(id: "Jumlah", en: "Count"),
    "share": LocalizedText(id: "Bagian", en: "Share"),
    "unit": LocalizedText(id: "Unit kerja", en: "Unit"),
    "competency": LocalizedText(id: "Kompetensi", en: "Competency"),
    "below": LocalizedText(id: "Di bawah standar", en: "Below"),
    "meets": LocalizedText(id: "Sesuai", en: "Meets"),
    "above": LocalizedText(id: "Di atas", en: "Above"),
    "missing": LocalizedText(id: "Belum terukur", en: "Not measured"),
    "number": LocalizedText(id: "No.", en: "No."),
    "name": LocalizedText(id: "Nama / NIP", en: "Name / NIP"),
    "position": LocalizedText(id: "Jabatan", en: "Position"),
    "standard": LocalizedText(id: "Jabatan sasaran", en: "Target job"),
    "legend": LocalizedText(
      id: "~ sementara: ada kompetensi yang belum terukur. ↓ diturunkan oleh gerbang. "
        + "– belum ada kategori, dengan banyaknya kompetensi terukur.",
      en: "~ provisional: some competencies are missing. ↓ lowered by a gate. "
        + "– no category yet, with the number of competencies measured."
    ),
    "place": LocalizedText(id: "…………………, …………………… 20……", en: "…………………, …………………… 20……"),
    "organiser": LocalizedText(id: "Pimpinan penyelenggara,", en: "Head of the organiser,"),
    "signatureName": LocalizedText(id: "Nama", en: "Name"),
    "digests": LocalizedText(
      id: "Hasil dapat dihitung ulang dari ketentuan berikut (SHA-256 naskah kanonik):",
      en: "The results can be recomputed from these definitions (SHA-256 of the canonical text):"
    ),
  ]
}
