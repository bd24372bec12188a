import DossierEncoding
import DossierModel
import DossierPublishing
import DossierTemplate

/// What a page says of itself to search engines and other programs, as JSON-LD in the vocabulary of schema.org.
///
/// A person, an organization, a place, a case is a node with a name and an address and nothing else: whatever is said of it hangs on
/// `Claim` nodes, each with its author, the source in which it appears, its status, and its whole chain in words
/// (`creditText`). Nothing is asserted as a fact that is a claim. Events have no nodes at all, since schema.org has them for what
/// does take place; `dossier.json` has them with their attributions.
/// ```json
/// {"@context":"https://schema.org","@graph":[
/// {"@type":"Person","@id":"../people/qin-gang.html","name":"Qin Gang"},
/// {"@type":"Claim","@id":"#qin-died","about":{"@id":"../people/qin-gang.html"},"text":"…","creativeWorkStatus":"disputed", …}
/// ]}
/// ```
/// All addresses are relative to the page, as its links are.
struct LinkedData {
  let page: SiteHandle

  /// Lent, not copied: a copy retains everything in it.
  var site: SiteContext {
    _read { yield page.site }
  }

  var dossier: Dossier {
    _read { yield page.site.dossier }
  }

  /// The page's data; nil for the page that tells that there is none.
  ///
  /// - Parameter record: what a page that is no record's is about.
  func fragment(title: String, about record: RecordReference? = nil) -> JSONFragment? {
    guard page.path != PagePath.notFound.text else { return nil }
    var json = JSONWriter()
    json.object { json in
      json.member("@context", "https://schema.org")
      json.key("@graph")
      json.array { json in
        switch page.path {
        case PagePath.start.text: writeSite(to: &json)
        case PagePath.data.text: writeDataset(to: &json)
        default:
          if let home = page.home {
            writeRecord(home, to: &json)
            writeClaims(about: home, to: &json)
          } else {
            writeCollection(title, about: record, to: &json)
          }
        }
      }
    }
    return JSONFragment(json.bytes)
  }

  /// A record's address as JSON-LD has it, seen from the page.
  func writeAddress(_ key: StaticString, of reference: RecordReference, to json: inout JSONWriter) {
    json.key(key)
    json.string(pieces: { site.addresses.lendAddress(of: reference, prefix: page.prefix, to: $0) })
  }

  private func writeSite(to json: inout JSONWriter) {
    let settings = dossier.settings
    json.object { json in
      json.member("@type", "WebSite")
      json.member("name", settings.title)
      json.member("url", settings.baseURL.map { "\($0)/" } ?? page.url(.start).text)
      json.member("description", ifPresent: settings.description)
      json.member("inLanguage", settings.language)
      writePublisher(to: &json)
    }
  }

  private func writeDataset(to json: inout JSONWriter) {
    let settings = dossier.settings
    let downloads: [(path: PagePath, type: String)] = [
      (.graph, "application/json"), (.claimTable, "text/csv"),
      (.cslBibliography, "application/vnd.citationstyles.csl+json"),
      (.bibTeXBibliography, "application/x-bibtex"), (.timelineJS, "application/json"),
    ]
    let calendar: [(path: PagePath, type: String)] =
      EventCalendar(site: site).hasEvents ? [(.calendar, "text/calendar")] : []
    json.object { json in
      json.member("@type", "Dataset")
      json.member("name", settings.title)
      json.member("description", ifPresent: settings.description.nonEmpty ?? settings.subtitle)
      json.member("url", page.url(.data).text)
      json.member("inLanguage", settings.language)
      json.member("copyrightNotice", ifPresent: settings.license.nonEmpty)
      json.member("dateModified", ifPresent: settings.editions.first?.date.htmlDateTime)
      writePublisher(to: &json)
      json.members("distribution", downloads + calendar) { download, json in
        json.object { json in
          json.member("@type", "DataDownload")
          json.member("encodingFormat", download.type)
          json.member("contentUrl", page.url(download.path).text)
        }
      }
    }
  }

  private func writeCollection(_ title: String, about record: RecordReference?, to json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "CollectionPage")
      json.member("name", title)
      json.member("url", page.url(page.path).text)
      if let record {
        json.key("about")
        json.object { json in writeName(of: record, to: &json) }
      }
      json.key("isPartOf")
      json.object { json in
        json.member("@type", "WebSite")
        json.member("name", dossier.settings.title)
        json.member("url", page.url(.start).text)
      }
    }
  }

  private func writePublisher(to json: inout JSONWriter) {
    json.member("publisher", ifPresent: dossier.settings.publisher.nonEmpty) { name, json in
      json.object { json in
        json.member("@type", "Organization")
        json.member("name", name)
      }
    }
  }
}
