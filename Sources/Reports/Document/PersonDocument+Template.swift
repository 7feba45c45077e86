extension PersonDocument {
  /// Own colours of the grid stand beside it; everything else is the common sheet.
  static let template = HTMLTemplate(templateText)

  package static let templateText = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>{{t.title}}: {{name}}</title>
    <style>
    \(DocumentStyle.sheet)
    .profile { table-layout: fixed; } .profile .track { width: 46mm; padding: 0; } .profile td.track { position: relative; }
    .profile .code { width: 15mm; white-space: normal; } .profile .number { width: 15.5mm; }
    .profile .notes { width: 13mm; }
    .grid { position: absolute; inset: 0; display: flex; }
    .grid i { flex: 1; border-left: .5pt solid #b6bcc4; z-index: 1; } .grid i:first-child { border-left: 0; }
    .grid .shade { position: absolute; left: 0; top: 0; bottom: 0; background: #c9ced4;
      border-right: 1.2pt solid #59616b; }
    .grid b { position: absolute; top: 50%; transform: translate(-50%, -50%); font-size: 12pt; line-height: 1; z-index: 2; }
    .scale { display: flex; } .scale span { flex: 1; text-align: center; }
    </style>
    </head>
    <body>
    <header>
    <span class="class">{{t.confidential}}</span>
    <h1>{{t.title}}</h1>
    <p>{{t.number}}: ............ / ............ / {{month}} / {{year}}</p>
    </header>

    <h2>1. {{t.identity}}</h2>
    <dl>
    {{#identity}}
    <dt>{{label}}</dt><dd><bdi>{{value}}</bdi></dd>
    {{/identity}}
    </dl>

    <h2>2. {{t.potential}}</h2>
    <p>{{t.potentialOmitted}}</p>

    <h2>3. {{t.profile}}</h2>
    {{#profiles}}
    <h3>{{title}}</h3>
    <table class="profile">
    <thead><tr><th class="code">{{t.code}}</th><th>{{t.competency}}</th>{{#hasTrack}}<th class="track"><div class="scale">\
    {{#levels}}<span>{{.}}</span>{{/levels}}</div></th>{{/hasTrack}}<th class="number">{{t.required}}</th>\
    <th class="number">{{t.attained}}</th><th class="number">{{t.gap}}</th><th class="notes">{{t.notes}}</th></tr></thead>
    <tbody>
    {{#rows}}
    <tr><td class="code">{{code}}</td><td>{{title}}</td>{{#track}}<td class="track"><div class="grid">\
    <span class="shade" style="width:{{shade}}%"></span>{{#levels}}<i></i>{{/levels}}\
    {{#mark}}<b style="left:{{mark}}%">×</b>{{/mark}}</div></td>{{/track}}<td class="number">{{required}}</td>\
    <td class="number">{{attained}}</td><td class="number">{{gap}}</td><td>{{notes}}</td></tr>
    {{/rows}}
    </tbody>
    </table>
    {{/profiles}}
    <p class="small">{{t.legend}}</p>
    <p><strong>{{summary}}</strong></p>

    <h2>4. {{t.strengths}}</h2>
    <ul>
    {{#strengths}}
    <li><strong>{{title}}</strong> ({{levels}}){{#detail}}: {{detail}}{{/detail}}</li>
    {{/strengths}}
    {{^strengths}}<li>{{t.noStrengths}}</li>{{/strengths}}
    </ul>

    <h2>5. {{t.areas}}</h2>
    <ul>
    {{#areas}}
    <li><strong>{{title}}</strong> ({{levels}}){{#detail}}: {{detail}}{{/detail}}</li>
    {{/areas}}
    {{^areas}}<li>{{t.noAreas}}</li>{{/areas}}
    </ul>

    <h2>6. {{t.category}}</h2>
    {{#verdict}}
    <div class="verdict"><p class="figure">{{percent}}</p><div><p class="name">{{category}}</p>\
    {{#remarks}}<p class="small">{{.}}</p>{{/remarks}}</div></div>
    {{/verdict}}
    {{^verdict}}<p class="alert">{{refusal}}</p>{{/verdict}}
    {{#gates}}
    <p class="alert">{{.}}</p>
    {{/gates}}
    {{#hasGroups}}
    <table class="narrow"><thead><tr><th>{{t.group}}</th><th class="number">{{t.weight}}</th>\
    <th class="number">JPM</th></tr></thead><tbody>
    {{#groups}}<tr><td>{{kinds}}</td><td class="number">{{weight}}</td><td class="number">{{percent}}</td></tr>
    {{/groups}}
    </tbody></table>
    {{/hasGroups}}
    <table class="narrow"><thead><tr><th>{{t.categoryName}}</th><th>{{t.bound}}</th></tr></thead><tbody>
    {{#categories}}
    <tr{{#chosen}} class="chosen"{{/chosen}}><td>{{name}}</td><td>{{bound}}</td></tr>
    {{/categories}}
    </tbody></table>

    {{#placement}}
    <h2>{{number}}. {{t.placement}}</h2>
    <div class="blank"></div><div class="blank"></div>
    {{/placement}}

    <h2>{{developmentNumber}}. {{t.development}}</h2>
    {{#hasPlans}}
    <table><thead><tr><th>{{t.competency}}</th><th>{{t.step}}</th><th>{{t.programme}}</th><th>{{t.details}}</th></tr></thead>
    <tbody>
    {{#plans}}
    <tr><td>{{competency}}</td><td class="code">{{step}}</td><td>{{programme}}</td><td>{{details}}</td></tr>
    {{/plans}}
    </tbody></table>
    {{/hasPlans}}
    {{^hasPlans}}<p>{{t.noAreas}}</p>{{/hasPlans}}

    <h2>{{evidenceNumber}}. {{t.evidence}}</h2>
    <ul>
    {{#evidence}}
    <li>{{.}}</li>
    {{/evidence}}
    {{^evidence}}<li>{{t.noNotes}}</li>{{/evidence}}
    </ul>

    <div class="signatures">
    <div><p>&nbsp;<br>{{t.assessor}}</p><div class="room"></div><p class="line">{{t.signatureName}}<br>NIP</p></div>
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
}
