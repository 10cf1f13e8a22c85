// Draws the process models of a protocol and marks where it is. The list beside each drawing says the same without this script.
(function () {
  "use strict";

  function mark(canvas, registry, ids, marker) {
    ids.split(" ").filter(Boolean).forEach(function (id) {
      if (registry.get(id)) {
        canvas.addMarker(id, marker);
      }
    });
  }

  function draw(place) {
    var viewer = new window.BpmnJS({ container: place });
    fetch(place.dataset.model, { credentials: "same-origin" })
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error(String(answer.status));
        }
        return answer.text();
      })
      .then(function (xml) {
        return viewer.importXML(xml);
      })
      .then(function () {
        var canvas = viewer.get("canvas");
        var registry = viewer.get("elementRegistry");
        mark(canvas, registry, place.dataset.done, "is-done");
        mark(canvas, registry, place.dataset.current, "is-current");
        canvas.zoom("fit-viewport", "auto");
      })
      .catch(function () {
        place.hidden = true;
      });
  }

  document.querySelectorAll("[data-model]").forEach(draw);
})();
