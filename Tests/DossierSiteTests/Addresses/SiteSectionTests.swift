import DossierPublishing
import DossierSite
import Testing

struct SiteSectionTests {
  @Test(arguments: SiteSection.allCases)
  func `A section's index lies in its folder`(section: SiteSection) {
    #expect(section.index.text == section.rawValue + "/index.html")
  }
}
