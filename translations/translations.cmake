# SPDX-FileCopyrightText: The Lamplighter developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The words of the window, compiled into lamp_ui. `cmake --build build/dev --target update_translations` reads the
# sources again; lamplighter_en.ts holds the plural forms only.
file(GLOB_RECURSE translated CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/ui/*.cpp ${CMAKE_SOURCE_DIR}/ui/*.h
  ${CMAKE_SOURCE_DIR}/app/*.cpp ${CMAKE_SOURCE_DIR}/models/*.cpp ${CMAKE_SOURCE_DIR}/models/*.h)
qt_add_translations(TARGETS lamp_ui SOURCES ${translated}
  TS_FILES ${CMAKE_SOURCE_DIR}/translations/lamplighter_de.ts
  PLURALS_TS_FILE ${CMAKE_SOURCE_DIR}/translations/lamplighter_en.ts
  RESOURCE_PREFIX /lamplighter/i18n LUPDATE_OPTIONS -I ${CMAKE_SOURCE_DIR}/models
  -I ${CMAKE_SOURCE_DIR}/ui -I ${CMAKE_SOURCE_DIR}/app -no-obsolete -locations none)
