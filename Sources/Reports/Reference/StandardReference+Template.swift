extension StandardReference {
  static let template = ReferenceLayout.template(
    """
    \(ReferenceLayout.facts)
    <h2>Kompetensi yang dipersyaratkan</h2>
    <table class="requirements">
    <thead><tr><th>Kompetensi dan artinya pada level itu</th><th>Level</th><th class="figure">Bobot</th></tr></thead>
    {{#groups}}
    <tbody>
    <tr class="group"><th colspan="3">{{title}}</th></tr>
    {{#rows}}
    <tr><td><a href="{{href}}"><span class="code">{{code}}</span> {{title}}</a>\
    {{#mustMeet}} <span class="must">wajib terpenuhi</span>{{/mustMeet}}<br>\
    <span class="small">{{levelTitle}}. <a class="see" href="{{gapHref}}">Program</a></span></td>\
    <td class="track"><b>{{level}}</b> <span class="steps">{{#steps}}<i class="{{.}}"></i>{{/steps}}</span></td>\
    <td class="figure">{{weight}}</td></tr>
    {{/rows}}
    </tbody>
    {{/groups}}
    </table>
    <p class="small">Bobot berlaku di antara kompetensi satu kelompok. Yang wajib terpenuhi dipakai gerbang rubrik: \
    bila kurang, kelebihan pada kompetensi lain tidak menutupnya.</p>
    {{#hasWeights}}
    <h2>Bobot kelompok dalam persentase akhir</h2>
    <ul class="basis">
    {{#weights}}
    <li>{{text}}{{#basis}}<br><span class="small">{{text}} <span class="certainty {{mark}}">{{certainty}}</span></span>\
    {{/basis}}</li>
    {{/weights}}
    </ul>
    {{/hasWeights}}
    {{#hasQualifications}}
    <h2>Persyaratan jabatan</h2>
    <dl class="facts">
    {{#single}}
    <dt>{{label}}</dt><dd>{{value}}</dd>
    {{/single}}
    {{#lists}}
    <dt>{{label}}</dt><dd><ul>{{#items}}<li>{{.}}</li>{{/items}}</ul></dd>
    {{/lists}}
    </dl>
    {{/hasQualifications}}
    {{#hasSiblings}}
    <h2>Standar lain pada jenjang ini</h2>
    <ul class="chips">
    {{#siblings}}
    <li><a href="{{href}}">{{text}}</a></li>
    {{/siblings}}
    </ul>
    {{/hasSiblings}}
    \(ReferenceLayout.basis)
    """
  )
}
