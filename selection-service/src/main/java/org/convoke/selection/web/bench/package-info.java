/// The Secretariat's workbench: a round from its closing window to the departure of its participants, page by page.
///
/// Every page calls the use cases that the resources of the API call. Auditors read; only the Secretariat acts.
package org.convoke.selection.web.bench;
