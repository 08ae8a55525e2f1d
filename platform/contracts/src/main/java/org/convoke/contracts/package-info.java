/// The published language: every event that one context tells the others.
///
/// Rules of evolution: only optional components are ever added; a break is a new record `…V2` beside the old one.
/// Events carry what a consumer needs to act without asking back, but never medical or free-text personal data.
package org.convoke.contracts;
