extension RubricReference {
  static let template = ReferenceLayout.template(
    """
    \(ReferenceLayout.facts)
    <h2>Alat ukur</h2>
    <table class="methods">
    <thead><tr><th>Alat ukur</th><th class="figure">Bobot</th></tr></thead>
    <tbody>
    {{#methods}}
    <tr><td><b>{{title}}</b> <code>{{id}}</code>
    <ul class="terms">{{#terms}}<li>{{.}}</li>{{/terms}}{{#grants}}<li>{{.}}</li>{{/grants}}</ul>
    {{#isPlannedForSome}}<p class="small">Hanya untuk {{#competencies}}<a href="{{href}}">{{text}}</a> {{/competencies}}</p>
    {{/isPlannedForSome}}
    </td><td class="figure">{{weight}}</td></tr>
    {{/methods}}
    </tbody></table>
    <h2>Dari bukti ke level</h2>
    <dl class="facts">
    {{#levels}}
    <dt>{{label}}</dt><dd>{{value}}</dd>
    {{/levels}}
    </dl>
    <h3>Evaluator dan parameternya</h3>
    <div class="cards">
    {{#evaluators}}
    <div class="card"><p><b>{{target}}</b>: <a href="{{href}}">{{plugin}}</a></p>
    <ul class="code-lines">{{#parameters}}<li><code>{{line}}</code><br><span class="small">{{sentence}}</span></li>\
    {{/parameters}}</ul></div>
    {{/evaluators}}
    </div>
    <h2>Dari level ke persentase</h2>
    <dl class="facts">
    {{#jobMatch}}
    <dt>{{label}}</dt><dd>{{value}}</dd>
    {{/jobMatch}}
    </dl>
    {{#purposes}}
    <h2 id="{{id}}">Tujuan: {{title}}</h2>
    {{#tables}}
    <table class="categories">
    {{#caption}}<caption>{{caption}}</caption>{{/caption}}
    <thead><tr><th>Kategori</th><th>Persentase</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><td><b>{{code}}</b> {{title}}{{#basis}}<br><span class="small">{{basis}}</span>{{/basis}}</td>\
    <td class="bound">{{bound}}</td></tr>
    {{/rows}}
    </tbody></table>
    {{/tables}}
    <ul class="terms">{{#rules}}<li>{{.}}</li>{{/rules}}</ul>
    {{/purposes}}
    \(ReferenceLayout.basis)
    """
  )
}
